package org.dragoman.article;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which addresses may be asked for: http and https of the open network. */
final class Targets {
    /** What the names of hosts stand for; Java's own answers but in tests. */
    interface Lookup {
        InetAddress[] addresses(String host) throws UnknownHostException;
    }

    private final Lookup lookup;
    private final boolean privateToo;

    Targets(boolean privateToo) {
        this(privateToo, InetAddress::getAllByName);
    }

    Targets(boolean privateToo, Lookup lookup) {
        this.privateToo = privateToo;
        this.lookup = lookup;
    }

    /**
     * Where an address leads.
     *
     * @param machines what its name stands for now: who asks goes to one of these and does not look the name up again
     * @param refused why it may not be asked for, null if it may
     */
    record Target(List<InetAddress> machines, @Nullable String refused) {
        Target {
            machines = List.copyOf(machines);
        }
    }

    /** Looks its name up, once. */
    Target of(URI uri) throws UnknownHostException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            return new Target(List.of(), "not an http(s) address: " + uri);
        }
        List<InetAddress> machines = List.of(lookup.addresses(uri.getHost()));
        return !privateToo && machines.stream().anyMatch(Targets::isPrivate)
                ? new Target(List.of(), uri.getHost() + " is an address of a private network")
                : new Target(machines, null);
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address
                        ? reserved4(address.getAddress())
                        : reserved6(address.getAddress()));
    }

    /** This network, carriers' own, protocols' own, benchmarks, what is kept for later and the broadcast (RFC 6890). */
    private static boolean reserved4(byte[] b) {
        int first = b[0] & 0xFF;
        int second = b[1] & 0xFF;
        return first == 0
                || first == 100 && (second & 0xC0) == 64
                || first == 192 && second == 0 && b[2] == 0
                || first == 198 && (second & 0xFE) == 18
                || first >= 240;
    }

    /** Unique local ones, and those that carry an address of the older kind inside, which may be any (NAT64, 6to4, Teredo). */
    private static boolean reserved6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        int second = (b[2] & 0xFF) << 8 | b[3] & 0xFF;
        return (first & 0xFE00) == 0xFC00
                || first == 0x0064 && second == 0xFF9B
                || first == 0x2002
                || first == 0x2001 && second == 0
                || first == 0;
    }
}
