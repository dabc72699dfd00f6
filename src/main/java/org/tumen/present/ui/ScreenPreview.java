package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.PictureChart;
import org.tumen.dashboard.screen.Screen;
import org.tumen.kit.Texts;
import org.tumen.wording.PlainTable;

/** Shows a view as the hall sees it: an exhibit with its title and sentence, as chart, numbers or table. */
final class ScreenPreview extends Composite<Div> {

    /** The hall can read on; this is to know it by. */
    private static final int MOST_ROWS = 8;

    private final Texts texts;
    private final Consumer<PictureChart.Pointed> pointing;
    private final H3 title = new H3();
    private final Paragraph sentence = new Paragraph();
    private final Div place = new Div();
    private final Paragraph legend = new Paragraph();
    private final UnorderedList events = new UnorderedList();
    private @Nullable PictureChart chart;

    /** @param pointing is told what is pressed in the chart */
    ScreenPreview(Texts texts, Consumer<PictureChart.Pointed> pointing) {
        this.texts = texts;
        this.pointing = pointing;
        sentence.addClassName("sentence");
        legend.addClassName("legend");
        place.addClassName("plot");
        getContent().addClassName("preview");
        events.addClassName("preview-events");
        getContent().add(title, sentence, place, legend, events);
    }

    void show(Screen screen) {
        title.setText(screen.title());
        sentence.setText(screen.sentence());
        legend.setText(screen.legend());
        legend.setVisible(!screen.legend().isEmpty() && !screen.table());
        events.removeAll();
        screen.events().forEach(event -> events.add(new ListItem(event)));
        events.setVisible(!screen.events().isEmpty() && !screen.table());
        if (screen.chart().isPresent() && !screen.table()) {
            draw(screen.chart().get(), screen);
        } else {
            chart = null;
            place.removeAll();
            place.add(screen.table() ? table(screen.rows()) : facts(screen));
        }
    }

    private void draw(ChartSpec spec, Screen screen) {
        if (chart == null) {
            chart = new PictureChart(pointing);
            place.removeAll();
            place.add(chart);
        }
        chart.show(spec, texts.get("preview.label", screen.title(), screen.sentence()));
    }

    private static Component facts(Screen screen) {
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        screen.facts().stream().limit(MOST_ROWS).forEach(fact -> list.add(new Div(
                new DescriptionList.Term(fact.title()), new DescriptionList.Description(fact.value()))));
        return list;
    }

    private Component table(PlainTable rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        rows.columns().forEach(column -> head.add(new NativeTableHeaderCell(column.title())));
        rows.rows().stream().limit(MOST_ROWS).forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            row.forEach(text -> line.add(new NativeTableCell(text)));
        });
        Div all = new Div(table);
        all.addClassName("preview-table");
        // Where it is too wide it can be moved with the keys too.
        all.getElement().setAttribute("tabindex", "0").setAttribute("role", "group")
                .setAttribute("aria-label", title.getText());
        if (rows.rows().size() > MOST_ROWS) {
            all.add(new Paragraph(texts.get("preview.more", rows.rows().size() - MOST_ROWS)));
        }
        return all;
    }
}
