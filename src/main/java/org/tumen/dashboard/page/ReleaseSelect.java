package org.tumen.dashboard.page;

import com.vaadin.flow.component.select.Select;
import java.util.Optional;
import java.util.stream.Stream;
import org.tumen.dashboard.filter.ReleasesToPin;
import org.tumen.wording.Labels;

/** Chooses the release that a page shows; nothing chosen is the newest, whichever that is. */
final class ReleaseSelect {

    private ReleaseSelect() {
    }

    static Select<Optional<Integer>> of(ReleasesToPin pins, Labels labels) {
        Select<Optional<Integer>> select = new Select<>();
        select.setLabel(labels.texts().get("filter.release"));
        select.addClassName("release-select");
        select.setItems(Stream.concat(Stream.of(Optional.<Integer>empty()),
                pins.releases().stream().map(r -> Optional.of(r.number()))).toList());
        select.setItemLabelGenerator(chosen -> chosen.flatMap(pins::release).map(labels::release)
                .orElseGet(() -> labels.texts().get("release.newest")));
        return select;
    }
}
