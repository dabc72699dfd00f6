package org.tumen.upload.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tumen.upload.layout.Shape;

/** How tables with certain headings were read when they were published last; the next one is offered the same. */
@Component
class RememberedShapes {

    private final JdbcClient jdbc;

    RememberedShapes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shape of tables with these headings, if one was published. */
    Optional<Shape> of(String signature) {
        return jdbc.sql("select shape from remembered_shape where signature = ?").param(digest(signature))
                .query(String.class).optional().map(Shape::parse);
    }

    /** Remembers a shape in place of the one before. */
    @Transactional
    void remember(String signature, Shape shape) {
        String key = digest(signature);
        String text = shape.text();
        jdbc.sql("delete from remembered_shape where signature = ?").param(key).update();
        // A longer one is guessed again instead.
        if (text.length() <= Draft.LONGEST_SHAPE) {
            jdbc.sql("insert into remembered_shape (signature, shape) values (?, ?)").params(key, text).update();
        }
    }

    /** Headings may be of any length; their digest is not. */
    private static String digest(String signature) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(signature.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
