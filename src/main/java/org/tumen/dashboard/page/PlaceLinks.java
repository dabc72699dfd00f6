package org.tumen.dashboard.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import org.tumen.chart.plot.ChartSpec.Spot;
import org.tumen.kit.Texts;

/** The places of a map as plain links, for readers who do not press marks. */
final class PlaceLinks extends Composite<Nav> {

    private final Function<String, String> address;
    private final UnorderedList list = new UnorderedList();
    private List<String> shown = List.of();

    /** @param address the address of the page of a place, given by its code */
    PlaceLinks(Texts texts, Function<String, String> address) {
        this.address = address;
        getContent().addClassName("place-links");
        getContent().getElement().setAttribute("aria-label", texts.get("country.links"));
        Paragraph how = new Paragraph(texts.get("country.press"));
        how.addClassName("legend");
        getContent().add(how, list);
        setVisible(false);
    }

    /** Links to these places, in their order; none at all where there are none. */
    void show(List<Spot> spots) {
        List<String> addresses = spots.stream().map(s -> address.apply(s.code())).toList();
        if (!shown.equals(addresses)) {
            shown = addresses;
            list.removeAll();
            spots.forEach(s -> list.add(new ListItem(new Anchor(address.apply(s.code()), s.name()))));
        }
        setVisible(!spots.isEmpty());
    }
}
