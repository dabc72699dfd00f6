package org.tumen.kit;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The network that an address stands for where readers are counted. */
public final class ReaderNetwork {

    private static final int IPV6_BYTES = 16;

    private ReaderNetwork() {
    }

    /**
     * An IPv4 address as it is; the first 64 bits of an IPv6 address in hexadecimal, since a subscriber has all
     * addresses that begin alike. What is no address stays as it is.
     */
    public static String of(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV6_BYTES ? HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_BYTES / 2))
                    : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}
