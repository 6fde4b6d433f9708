package kz.adep.directory;

import java.util.List;
import kz.adep.directory.StateBody.Kind;
import kz.adep.directory.domain.BodySource;
import kz.adep.directory.domain.BodyTree;
import kz.adep.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** State bodies to test with. */
public final class Bodies {

    public static final Region MANGYSTAU = new Region(47, text("Маңғыстау облысы"));
    public static final Region ASTANA = new Region(71, text("Астана қаласы"));

    private Bodies() {}

    public static StateBody ministry(int id, String name) {
        return new StateBody(id, null, Kind.MINISTRY, "M-" + id, null, text(name), true);
    }

    public static StateBody unit(int id, int parentId, @Nullable Integer region) {
        return new StateBody(id, parentId, Kind.TERRITORIAL, "T-" + id, region, text("Бөлімше " + id), true);
    }

    public static StateBody silent(int id) {
        return new StateBody(id, null, Kind.OTHER, "S-" + id, null, text("Қызмет"), false);
    }

    public static BodyTree tree(StateBody... bodies) {
        return new BodyTree(List.of(ASTANA, MANGYSTAU), List.of(bodies));
    }

    /** A directory without a database: what it knew, and what it finds when it looks again. */
    public static Directory directory(BodyTree known, BodyTree again) {
        return new Directory(new BodySource() {
            @Override
            public BodyTree known() {
                return known;
            }

            @Override
            public boolean isEntered(int id) {
                return again.find(id).isPresent();
            }

            @Override
            public BodyTree readAgain() {
                return again;
            }
        });
    }

    private static LocalizedText text(String name) {
        return new LocalizedText(name, name, name);
    }
}
