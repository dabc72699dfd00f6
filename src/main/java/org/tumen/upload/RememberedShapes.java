package org.tumen.upload;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How tables with certain headings were read when they were published last; the next one is offered the same. */
@Component
class RememberedShapes {

    private final JdbcClient jdbc;

    RememberedShapes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The shape of tables with these headings, if one was published. */
    Optional<Shape> of(String signature) {
        return jdbc.sql("select shape from remembered_shape where signature = ?").param(signature)
                .query(String.class).optional().map(Shape::parse);
    }

    /** Remembers a shape in place of the one before. */
    @Transactional
    void remember(String signature, Shape shape) {
        jdbc.sql("delete from remembered_shape where signature = ?").param(signature).update();
        jdbc.sql("insert into remembered_shape (signature, shape) values (?, ?)").params(signature, shape.text())
                .update();
    }
}
