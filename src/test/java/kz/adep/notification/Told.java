package kz.adep.notification;

import java.util.List;
import java.util.UUID;
import kz.adep.SharedDatabase;
import kz.adep.SignedIn;

/** What a member of staff was told, read above the walls. */
public final class Told {

    private Told() {}

    /** The message keys in a bell, without their feature. */
    public static List<String> bell(SignedIn who) {
        return messages(who).stream()
                .map(message -> message.substring(message.lastIndexOf('.') + 1))
                .toList();
    }

    public static List<String> messages(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select message from bell_notice where account_id = ? order by rung_at, message")
                .param(who.staff().accountId())
                .query(String.class)
                .list();
    }

    /** The line rung last. */
    public static UUID newest(SignedIn who) {
        return SharedDatabase.aboveTheWalls()
                .sql("select id from bell_notice where account_id = ? order by rung_at desc limit 1")
                .param(who.staff().accountId())
                .query(UUID.class)
                .single();
    }

    public static void forget(SignedIn who) {
        SharedDatabase.aboveTheWalls()
                .sql("delete from bell_notice where account_id = ?")
                .param(who.staff().accountId())
                .update();
    }
}
