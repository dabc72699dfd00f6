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
     * An address of IPv4 as it is; of IPv6 the first half, in hexadecimal: whoever has one such address has all that
     * begin alike. What is no address stays as it is.
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
