using VpnFaq.Faq;

// IndexBuilder CONTENTS INDEX: writes the list of the answers and the index of their words, which the core carries.
var book = FaqBook.ReadFiles();
using (var contents = new StreamWriter(args[0]))
    book.WriteContents(contents);
using var index = File.Create(args[1]);
FaqIndexBuilder.Build(book.Entries, SearchOptions.Default).Write(index);
