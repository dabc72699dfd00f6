package org.tumen.dashboard.page;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tumen.dashboard.view.Focus;

/** Lights the entry of a list that a view points at, and brings it into sight when the view begins to. */
final class Pointed {

    private final Component list;
    private final String prefix;
    private @Nullable String before;

    /** @param prefix of the entries' ids, before the key that a view points at */
    Pointed(Component list, String prefix) {
        this.list = list;
        this.prefix = prefix;
    }

    /** Whether this entry is pointed at; the entries have to be in the list. */
    void show(Focus focus) {
        Optional<Component> entry = Optional.ofNullable(focus.point()).flatMap(point -> below(list)
                .filter(c -> c.getId().filter((prefix + point)::equals).isPresent()).findFirst());
        below(list).filter(c -> c.hasClassName("pointed")).forEach(c -> c.removeClassName("pointed"));
        entry.ifPresent(e -> e.addClassName("pointed"));
        if (!Objects.equals(before, focus.point())) {
            before = focus.point();
            entry.ifPresent(e -> e.getElement().executeJs("this.scrollIntoView({ block: 'center' })"));
        }
    }

    private static Stream<Component> below(Component parent) {
        return parent.getChildren().flatMap(c -> Stream.concat(Stream.of(c), below(c)));
    }
}
