package org.tumen.present.room;

import org.springframework.boot.SpringApplication;
import org.tumen.Tumen;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;

/** Tumen with a presenter who opens a room and shows one view after the other, without ever coming to an end. */
public final class ShowUntilKilled {

    /** Said before the code of the room. */
    static final String OPENED = "room ";
    private static final SignedIn KIM = new SignedIn(1, "kim", Role.PRESENTER);

    private ShowUntilKilled() {
    }

    /** The environment says where the state is, and the port. */
    public static void main(String[] arguments) throws InterruptedException {
        Steer steer = SpringApplication.run(Tumen.class, arguments).getBean(Steer.class);
        String code = steer.open(KIM, view(1)).code();
        System.out.println(OPENED + code);
        for (long seq = 2; ; seq++) {
            steer.show(code, KIM, view(seq));
            Thread.sleep(5);
        }
    }

    /** What is shown in the state with this number. */
    static ViewAddress view(long seq) {
        return new ViewAddress("gender", "from=" + (1990 + seq % 30));
    }
}
