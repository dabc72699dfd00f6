package org.tumen.dashboard.address;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** A page shows another view than before. */
public final class AddressShown extends ComponentEvent<UI> {

    private final ViewAddress address;

    private AddressShown(UI ui, ViewAddress address) {
        super(ui, false);
        this.address = address;
    }

    public static void tell(UI ui, ViewAddress address) {
        ComponentUtil.fireEvent(ui, new AddressShown(ui, address));
    }

    /** Listens to every view that this browser tab shows from now on. */
    public static Registration listen(UI ui, ComponentEventListener<AddressShown> listener) {
        return ComponentUtil.addListener(ui, AddressShown.class, listener);
    }

    /** What is shown now. */
    public ViewAddress address() {
        return address;
    }
}
