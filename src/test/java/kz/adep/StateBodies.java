package kz.adep;

import java.util.concurrent.atomic.AtomicInteger;

/** State bodies for tests. */
public final class StateBodies {

    /** No body of the demonstration has such an id. */
    public static final int FIRST = 900_000;

    /** No body that came with the program or its demonstration has such an id; one that a test enters on the page has. */
    public static final int ENTERED = 10_001;

    private static final AtomicInteger NEXT = new AtomicInteger(FIRST);

    private StateBodies() {}

    /** A ministry nobody else uses. */
    public static int fresh() {
        int id = NEXT.incrementAndGet();
        insert(id, "MINISTRY");
        return id;
    }

    /** A part of a body, which nobody else uses. */
    public static int under(int parent) {
        int id = NEXT.incrementAndGet();
        insert(id, "TERRITORIAL");
        SharedDatabase.aboveTheWalls()
                .sql("update state_body set parent_id = ? where id = ?")
                .params(parent, id)
                .update();
        return id;
    }

    /** The Agency for Civil Service Affairs, of which there is one. */
    public static int agency() {
        return SharedDatabase.aboveTheWalls()
                .sql("select id from state_body where kind = 'AUTHORISED_BODY'")
                .query(Integer.class)
                .optional()
                .orElseGet(() -> insert(1, "AUTHORISED_BODY"));
    }

    private static int insert(int id, String kind) {
        SharedDatabase.aboveTheWalls()
                .sql("""
                        insert into state_body (id, kind, code, name_kk, name_ru, name_en)
                        values (:id, :kind, 'T-' || :id, 'Орган ' || :id, 'Орган ' || :id, 'Body ' || :id)
                        on conflict (id) do nothing""")
                .param("id", id)
                .param("kind", kind)
                .update();
        return id;
    }
}
