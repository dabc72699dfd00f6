package org.tumen.audit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.springframework.data.relational.core.mapping.Table;

/**
 * From where somebody did something. After a while it is shortened to the network that it belongs to.
 *
 * @param address   of the Internet, or its network as {@code 192.0.2.0/24} or {@code 2001:db8:7:0:0:0:0:0/48}
 * @param shortened whether it is the network
 */
@Table("audit_address")
public record AuditAddress(String address, boolean shortened) {

    private static final int KEPT_OF_FOUR = 24;
    private static final int KEPT_OF_SIX = 48;

    /** Where nothing can be told of an address but that there was one. */
    private static final String NONE = "–";

    /** The network of an address; of a text that is no address nothing is left. */
    static String network(String address) {
        try {
            InetAddress whole = InetAddress.ofLiteral(address);
            byte[] bytes = whole.getAddress();
            int kept = bytes.length == 4 ? KEPT_OF_FOUR : KEPT_OF_SIX;
            Arrays.fill(bytes, kept / Byte.SIZE, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept;
        } catch (IllegalArgumentException | UnknownHostException e) {
            return NONE;
        }
    }
}
