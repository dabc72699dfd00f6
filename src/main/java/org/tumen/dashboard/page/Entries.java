package org.tumen.dashboard.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;
import java.util.function.Function;

/**
 * The entries of a list on a page. Where more is to be listed than before, what is there stays in its place: it may
 * have the focus.
 *
 * @param <T> what an entry shows
 */
final class Entries<T> {

    /** More than a screen has room for. */
    static final int FIRST = 12;

    private final HasComponents list;
    private final Function<T, Component> entry;
    private List<T> listed = List.of();

    /** @param entry makes one */
    Entries(HasComponents list, Function<T, Component> entry) {
        this.list = list;
        this.entry = entry;
    }

    void show(List<T> wanted) {
        if (listed.size() > wanted.size() || !listed.equals(wanted.subList(0, listed.size()))) {
            list.removeAll();
            listed = List.of();
        }
        wanted.stream().skip(listed.size()).map(entry).forEach(list::add);
        listed = List.copyOf(wanted);
    }
}
