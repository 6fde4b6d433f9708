package kz.adep.directory.domain.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.adep.directory.StateBody;
import kz.adep.directory.domain.BodyTree;
import kz.adep.directory.domain.entry.BodyFlaw.Reason;
import kz.adep.shared.LocalizedText;
import kz.adep.shared.StateNumber;
import org.jspecify.annotations.Nullable;

/**
 * The directory as it will stand once some entries are stored. All are put in before any is judged, so that a body may be
 * a part of one that is entered with it.
 */
public final class BodyPlan {

    private static final int LONGEST_NAME = 300;

    /** With a dash at an end the numbers of its cases would look torn. */
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,10}[A-Z0-9]");

    private static final Map<String, Boolean> ANSWERS = Map.of(
            "true", true, "false", false, "yes", true, "no", false, "да", true, "нет", false, "иә", true, "жоқ", false);

    private final BodyTree present;
    private final Map<Integer, BodyEntry> entries = new LinkedHashMap<>();
    private final Map<String, Integer> codes = new HashMap<>();

    public BodyPlan(BodyTree present) {
        this.present = present;
        present.bodies().forEach(body -> codes.put(body.code(), body.id()));
    }

    /** The id of the body that bears a code. */
    public Optional<Integer> idOf(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /** A code that another body bears stays with that body. */
    public void put(int id, BodyEntry entry) {
        entries.put(id, entry);
        present.find(id).ifPresent(body -> codes.remove(body.code(), id));
        if (!entry.code().isEmpty()) {
            codes.putIfAbsent(entry.code(), id);
        }
    }

    /** What is wrong with the entry of a body, field by field. */
    public List<BodyFlaw> flawsOf(int id) {
        BodyEntry entry = entry(id);
        boolean authorised = present.find(id)
                .filter(body -> body.kind() == StateBody.Kind.AUTHORISED_BODY)
                .isPresent();
        List<BodyFlaw> flaws = new ArrayList<>();
        if (!CODE.matcher(entry.code()).matches()) {
            flaws.add(new BodyFlaw("code", entry.code().isEmpty() ? Reason.MISSING : Reason.CODE_FORM));
        } else if (!Objects.equals(codes.get(entry.code()), id)) {
            flaws.add(new BodyFlaw("code", Reason.CODE_TAKEN));
        }
        checkName("nameKk", entry.nameKk(), flaws);
        checkName("nameRu", entry.nameRu(), flaws);
        checkName("nameEn", entry.nameEn(), flaws);
        checkKind(entry, authorised, flaws);
        if (!entry.region().isEmpty() && present.regions().stream().noneMatch(entry::isIn)) {
            flaws.add(new BodyFlaw("region", Reason.REGION_UNKNOWN));
        }
        checkParent(id, entry, flaws);
        checkTakesPart(entry, authorised, flaws);
        if (!entry.bin().isEmpty()) {
            StateNumber.flawOfBin(entry.bin())
                    .ifPresent(flaw -> flaws.add(new BodyFlaw(
                            "bin", flaw == StateNumber.Flaw.LENGTH ? Reason.BIN_LENGTH : Reason.BIN_CHECK_DIGIT)));
        }
        return flaws;
    }

    /** Of entries without flaws: the higher bodies come first, so that each finds the one it is a part of. */
    public List<StateBody> bodies() {
        return entries.keySet().stream()
                .sorted(Comparator.comparing(id -> above(id).size()))
                .map(this::body)
                .toList();
    }

    private StateBody body(int id) {
        BodyEntry entry = entry(id);
        return new StateBody(
                id,
                entry.parentCode().isEmpty() ? null : codes.get(entry.parentCode()),
                StateBody.Kind.valueOf(entry.kind()),
                entry.code(),
                entry.region().isEmpty() ? null : Integer.valueOf(entry.region()),
                new LocalizedText(entry.nameKk(), entry.nameRu(), entry.nameEn()),
                Boolean.TRUE.equals(ANSWERS.get(entry.takesPart())),
                entry.bin().isEmpty() ? null : entry.bin());
    }

    private static void checkName(String field, String name, List<BodyFlaw> flaws) {
        if (name.isEmpty()) {
            flaws.add(new BodyFlaw(field, Reason.MISSING));
        } else if (name.length() > LONGEST_NAME) {
            flaws.add(new BodyFlaw(field, Reason.TOO_LONG));
        }
    }

    private static void checkKind(BodyEntry entry, boolean authorised, List<BodyFlaw> flaws) {
        boolean known =
                Stream.of(StateBody.Kind.values()).anyMatch(kind -> kind.name().equals(entry.kind()));
        if (!known) {
            flaws.add(new BodyFlaw("kind", entry.kind().isEmpty() ? Reason.MISSING : Reason.KIND_UNKNOWN));
        } else if (authorised != entry.kind().equals(StateBody.Kind.AUTHORISED_BODY.name())) {
            flaws.add(new BodyFlaw("kind", Reason.AUTHORISED));
        }
    }

    private void checkParent(int id, BodyEntry entry, List<BodyFlaw> flaws) {
        if (!entry.parentCode().isEmpty() && !codes.containsKey(entry.parentCode())) {
            flaws.add(new BodyFlaw("parentCode", Reason.PARENT_UNKNOWN));
        } else if (above(id).contains(id)) {
            flaws.add(new BodyFlaw("parentCode", Reason.CIRCLE));
        }
    }

    private static void checkTakesPart(BodyEntry entry, boolean authorised, List<BodyFlaw> flaws) {
        Boolean takesPart = ANSWERS.get(entry.takesPart());
        if (takesPart == null) {
            flaws.add(new BodyFlaw("takesPart", Reason.YES_OR_NO));
        } else if (takesPart && authorised) {
            flaws.add(new BodyFlaw("takesPart", Reason.AUTHORISED_TAKES_PART));
        }
    }

    /** Ids of the bodies above, the body itself among them if it goes round in a circle. */
    private Set<Integer> above(int id) {
        Set<Integer> above = new HashSet<>();
        Integer parent = parentOf(id);
        while (parent != null && above.add(parent)) {
            parent = parentOf(parent);
        }
        return above;
    }

    private @Nullable Integer parentOf(int id) {
        BodyEntry entry = entries.get(id);
        return entry == null ? present.find(id).flatMap(StateBody::parent).orElse(null) : codes.get(entry.parentCode());
    }

    private BodyEntry entry(int id) {
        return Objects.requireNonNull(entries.get(id));
    }
}
