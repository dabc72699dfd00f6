package org.tumen.statistics.datapackage;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Component;
import org.tumen.kit.Texts;
import org.tumen.statistics.catalogue.CodeItem;
import org.tumen.statistics.catalogue.Country;
import org.tumen.statistics.catalogue.DataNote;
import org.tumen.statistics.catalogue.Event;
import org.tumen.statistics.catalogue.Indicator;
import org.tumen.statistics.catalogue.Remark;
import org.tumen.statistics.catalogue.Source;

/** Stores what names and explains figures; within the transaction that is open. */
@Component
class StoreCatalogue {

    private final JdbcAggregateTemplate database;

    StoreCatalogue(JdbcAggregateTemplate database) {
        this.database = database;
    }

    /** Adds the rows whose keys the database does not have, and says how many; what is there stays as it is. */
    int addMissing(PackageCatalogue catalogue) {
        // Sources before those who name them.
        return add(CodeItem.class, catalogue.codes(), i -> i.codeList() + " " + i.code())
                + add(Indicator.class, catalogue.indicators(), Indicator::code)
                + add(Source.class, catalogue.sources(), Source::code)
                + add(Remark.class, catalogue.remarks(), r -> r.text().in(Texts.LANGUAGES.getFirst()))
                + add(DataNote.class, catalogue.notes(), DataNote::code)
                + add(Event.class, catalogue.events(), Event::code)
                + add(Country.class, catalogue.countries(), Country::refArea);
    }

    private <T> int add(Class<T> table, List<T> rows, Function<T, String> key) {
        Set<String> there = database.findAll(table).stream().map(key).collect(Collectors.toSet());
        List<T> missing = rows.stream().filter(row -> !there.contains(key.apply(row))).toList();
        database.insertAll(missing);
        return missing.size();
    }
}
