using VpnFaq.Faq;

// IndexBuilder ANSWERS INDEX: writes the answers as they are shown, and the index of their words, which the core carries.
var book = FaqBook.ReadFiles();
using (var answers = File.Create(args[0]))
    book.Write(answers);
using var index = File.Create(args[1]);
FaqIndexBuilder.Build(book.Entries, SearchOptions.Default).Write(index);
