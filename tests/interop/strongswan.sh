#!/usr/bin/env bash
# Proves that keys of New-VpnPreSharedKey authenticate on a real IKE daemon: two strongSwan daemons in two network
# namespaces, IKEv2, the proposals that Azure offers by default. One end has the key in quotes, as a person would write
# it, the other has its bytes in hex. Needs root on Linux; elsewhere it says so and ends with 0.
# Prints no key. Last line: N passed, N failed.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
keys_per_length=20
lengths=(22 64 128)
time_limit=420
# Main Mode of a route-based gateway without a custom policy: group 2, each of AES256, AES128 and 3DES with SHA1 and SHA256.
proposals=aes256-sha1-modp1024,aes256-sha256-modp1024,aes128-sha1-modp1024,aes128-sha256-modp1024,3des-sha1-modp1024,3des-sha256-modp1024

passed=0
failed=0

skip() {
    echo "Skipped: the strongSwan proof $1."
    echo "0 passed, 0 failed"
    exit 0
}

result() { # ok|not-ok description
    if [ "$1" = ok ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAILED: $2"
    fi
}

[ "$(uname -s)" = Linux ] || skip 'needs Linux'
[ "$(id -u)" = 0 ] || skip 'needs root'

daemon=$(command -v charon-systemd || echo /usr/sbin/charon-systemd)
if ! { [ -x "$daemon" ] && command -v swanctl && command -v ip; } > /dev/null; then
    command -v apt-get > /dev/null || skip 'needs the packages charon-systemd, strongswan-swanctl and iproute2'
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq charon-systemd strongswan-swanctl iproute2; } \
        > /dev/null 2>&1 || skip 'could not install charon-systemd, strongswan-swanctl and iproute2'
fi

left=vpnfaq-left-$$
right=vpnfaq-right-$$
work=$(mktemp -d)
chmod 700 "$work"
daemons=()

clean_up() {
    local pid
    for pid in "${daemons[@]}"; do
        kill "$pid" 2> /dev/null || true
        wait "$pid" 2> /dev/null || true
    done
    ip netns delete "$left" 2> /dev/null || true
    ip netns delete "$right" 2> /dev/null || true
    rm -rf "$work"
}
trap clean_up EXIT

ip netns add "$left" 2> /dev/null || skip 'needs the right to make network namespaces'
ip netns add "$right"
ip -n "$left" link add ike0 type veth peer name ike0 netns "$right" 2> /dev/null || skip 'needs the right to make a veth pair'
ip -n "$left" address add 192.0.2.1/30 dev ike0
ip -n "$right" address add 192.0.2.2/30 dev ike0
ip -n "$left" link set ike0 up
ip -n "$right" link set ike0 up

start() { # side local-address remote-address
    local home=$work/$1
    mkdir -p "$home"
    cat > "$home/strongswan.conf" << CONF
charon-systemd {
    load_modular = yes
    # A wrong key is answered at once; only a lost packet is waited for.
    retransmit_tries = 1
    retransmit_timeout = 2
    journal {
        default = -1
    }
    plugins {
        include /etc/strongswan.d/charon/*.conf
        vici {
            socket = unix://$home/vici
        }
    }
}
CONF
    cat > "$home/connection.conf" << CONF
connections {
    azure {
        version = 2
        local_addrs = $2
        remote_addrs = $3
        proposals = $proposals
        # The IKE SA is the proof: it is what the key authenticates. Not every kernel has ESP for a CHILD_SA.
        childless = force
        local {
            auth = psk
        }
        remote {
            auth = psk
        }
    }
}
CONF
    STRONGSWAN_CONF=$home/strongswan.conf ip netns exec "vpnfaq-$1-$$" "$daemon" > "$home/log" 2>&1 &
    daemons+=($!)
}

control() { # side arguments...
    local side=$1
    shift
    STRONGSWAN_CONF=$work/$side/strongswan.conf swanctl "$@" --uri "unix://$work/$side/vici" 2>> "$work/$side/errors"
}

ready() { # side
    local tries
    for tries in $(seq 100); do
        if control "$1" --stats > /dev/null; then
            control "$1" --load-conns --file "$work/$1/connection.conf" > /dev/null && return
            break
        fi
        sleep 0.1
    done
    echo "The daemon did not start or did not take its connection:"
    tail -n 5 "$work/$1/log" "$work/$1/errors"
    exit 1
}

load() { # side secret-as-it-stands-in-the-file
    printf 'secrets {\n    ike-azure {\n        secret = %s\n    }\n}\n' "$2" > "$work/$1/secret.conf"
    control "$1" --load-creds --clear --noprompt --file "$work/$1/secret.conf" > /dev/null
}

hex() { printf '0x%s' "$(printf %s "$1" | od -An -v -tx1 | tr -d ' \n')"; }

# established, refused (the other end said that the keys differ) or something else
attempt() { # initiator
    local said
    said=$(control "$1" --initiate --ike azure --timeout 10 || true)
    case $said in
        *AUTHENTICATION_FAILED*) echo refused ;;
        *) if control "$1" --list-sas | grep -q 'azure:.*ESTABLISHED'; then echo established; else echo 'neither up nor refused'; fi ;;
    esac
    control "$1" --terminate --ike azure --force --timeout 5 > /dev/null || true
}

expect() { # wanted initiator description
    local got
    got=$(attempt "$2")
    if [ "$got" = "$1" ]; then result ok; else result not-ok "$3: $got, not $1"; fi
}

change_one() { # key place: the same key with another character of the alphabet at that place
    local other=A
    [ "${1:$2:1}" != A ] || other=B
    printf %s "${1:0:$2}$other${1:$2+1}"
}

try_key() { # number key
    local side=left other=right place=$(($1 * 7 % ${#2}))
    [ $(($1 % 2)) = 0 ] || { side=right other=left; }
    load left "\"$2\""
    load right "$(hex "$2")"
    expect established "$side" "key $1 of ${#2} characters"
    load "$other" "\"$(change_one "$2" "$place")\""
    expect refused "$side" "key $1 of ${#2} characters, character $place changed at one end"
}

# What the rules forbid does break: both ends are given the same characters, but the quoted ones are read as something else.
try_forbidden() { # name key
    load left "\"$2\"" || true
    load right "$(hex "$2")"
    expect refused left "a key with $1"
}

start left 192.0.2.1 192.0.2.2
start right 192.0.2.2 192.0.2.1
ready left
ready right
control left --version

cd "$root"
dotnet build src/VpnFaq.Shell --nologo -v quiet > /dev/null
for length in "${lengths[@]}"; do
    mapfile -t keys < <(dotnet run --no-build --project src/VpnFaq.Shell -- \
        "New-VpnPreSharedKey -Length $length -Peer StrongSwan -Count $keys_per_length -AsPlainText")
    if [ ${#keys[@]} != "$keys_per_length" ]; then
        result not-ok "New-VpnPreSharedKey gave ${#keys[@]} keys of $length characters, not $keys_per_length"
        continue
    fi
    for number in "${!keys[@]}"; do
        [ "$SECONDS" -lt "$time_limit" ] || { result not-ok "the time limit of $time_limit s is over"; break 2; }
        [ ${#keys[number]} = "$length" ] || { result not-ok "key $number has ${#keys[number]} characters, not $length"; continue; }
        try_key "$number" "${keys[number]}"
    done
    echo "Length $length: ${#keys[@]} fresh keys, each also with one character changed."
done

try_forbidden 'a double quote' 'Ab3"Kq9"Zt7Lm2Wx5Rv8Yn4'
try_forbidden 'a backslash' 'Ab3\Kq9\Zt7Lm2Wx5Rv8Yn4'
try_forbidden '0x at the start' '0xAb3Kq9Zt7Lm2Wx5Rv8Yn4'
try_forbidden '0s at the start' '0sAb3Kq9Zt7Lm2Wx5Rv8Yn4'
try_forbidden '0X at the start' '0XAb3Kq9Zt7Lm2Wx5Rv8Yn4'
try_forbidden '0S at the start' '0SAb3Kq9Zt7Lm2Wx5Rv8Yn4'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
