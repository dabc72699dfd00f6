package org.tumen.upload.draft;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tumen.upload.sheet.CellRef;

/** What admins have put in place of cells of drafts. */
@Component
class StoredCorrections {

    private final JdbcClient jdbc;

    StoredCorrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a draft. */
    Map<CellRef, String> of(long draft) {
        Map<CellRef, String> found = new HashMap<>();
        jdbc.sql("select row_number, column_number, replacement from correction where draft = ?").param(draft)
                .query(row -> {
                    found.put(new CellRef(row.getLong(1), row.getInt(2)), row.getString(3));
                });
        return found;
    }

    /** Puts a text in place of a cell. */
    @Transactional
    void put(long draft, CellRef place, String replacement) {
        remove(draft, place);
        jdbc.sql("insert into correction (draft, row_number, column_number, replacement) values (?, ?, ?, ?)")
                .params(draft, place.row(), place.column(), replacement).update();
    }

    /** Lets a cell say again what it says in the file. */
    void remove(long draft, CellRef place) {
        jdbc.sql("delete from correction where draft = ? and row_number = ? and column_number = ?")
                .params(draft, place.row(), place.column()).update();
    }
}
