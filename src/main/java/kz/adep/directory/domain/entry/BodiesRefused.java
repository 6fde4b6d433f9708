package kz.adep.directory.domain.entry;

import java.util.List;

/** Nothing was stored, because of these flaws. */
public class BodiesRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BodyFlaw> flaws;

    public BodiesRefused(List<BodyFlaw> flaws) {
        super(flaws.size() + " flaws");
        this.flaws = List.copyOf(flaws);
    }

    public List<BodyFlaw> flaws() {
        return flaws;
    }
}
