package org.tumen.statistics.release;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * The digest of a release: of what it says of itself, of the figures that entered with it, and of those that left, both
 * in the order of their ids. What later releases do changes nothing of it.
 */
final class FiguresDigest {

    /** What is read of a release, in this order. */
    static final String OF_RELEASE = "number, published, title_en, title_ko, note_en, note_ko, package_digest, author, "
            + "file_name, restores";
    /** What is read of a figure, in this order. */
    static final String OF_FIGURE = "id, entered_in, withdrawn_in, indicator, ref_area, sex, age, category, "
            + "time_period, obs_value, lower_bound, upper_bound, unit_measure, obs_status, sample_size, source, "
            + "source_locator, remark, qualifier, bound_kind, computed";

    private static final int FIRST_SAID = 4;
    /** What came later than the first digests: it is named, and says nothing where there is none. */
    private static final Set<String> LATER = Set.of("qualifier", "bound_kind", "computed");

    private final MessageDigest entered = sha256();
    private final MessageDigest left = sha256();

    /** What this row says of the release. */
    void release(ResultSet row) throws SQLException {
        entered.update(bytes(row, 1));
    }

    /** The figure of this row entered. */
    void enters(ResultSet row) throws SQLException {
        entered.update(bytes(String.valueOf(row.getLong(1))));
        entered.update(bytes(row, FIRST_SAID));
    }

    /** The figure with this id left. */
    void leaves(long id) {
        left.update(bytes(String.valueOf(id)));
    }

    /** In hexadecimal; to be asked for once. */
    String text() {
        MessageDigest both = sha256();
        both.update(entered.digest());
        return HexFormat.of().formatHex(both.digest(left.digest()));
    }

    private static byte[] bytes(ResultSet row, int from) throws SQLException {
        StringBuilder said = new StringBuilder();
        for (int column = from; column <= row.getMetaData().getColumnCount(); column++) {
            Object value = row.getObject(column);
            String name = row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT);
            if (LATER.contains(name)) {
                said.append(value == null ? "" : name + "=" + value + "\u001f");
                continue;
            }
            said.append(switch (value) {
                case null -> "\u0000";
                case BigDecimal number -> number.stripTrailingZeros().toPlainString();
                default -> value.toString();
            }).append('\u001f');
        }
        return bytes(said.toString());
    }

    private static byte[] bytes(String said) {
        return (said + '\u001e').getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
