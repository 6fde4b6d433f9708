package kz.adep.evaluation.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.adep.directory.Directory;
import kz.adep.evaluation.Arm;
import kz.adep.evaluation.Exclusion;
import kz.adep.evaluation.Study;
import kz.adep.evaluation.StudyUnit;

/** A study with its units by name, as an officer of the Agency sees it. */
record StudyPage(
        Study study,
        Map<Arm, List<Line>> groups,
        Map<Exclusion, List<Line>> excluded,
        List<Line> drifted,
        ZoneId zone) {

    /** A unit and what it is called. */
    record Line(StudyUnit unit, String name) {

        static Line of(StudyUnit unit, Directory directory, Locale language) {
            Integer body = unit.stateBodyId();
            String name = body == null
                    ? unit.label()
                    : directory
                            .find(body)
                            .map(found -> found.name().in(language))
                            .orElse(unit.label());
            return new Line(unit, name);
        }
    }

    /** Puts a page together. */
    static StudyPage of(Study study, List<StudyUnit> drift, Directory directory, Locale language, ZoneId zone) {
        Map<Arm, List<Line>> groups = new EnumMap<>(Arm.class);
        for (Arm arm : Arm.values()) {
            groups.put(arm, lines(study.of(arm), directory, language));
        }
        Map<Exclusion, List<Line>> excluded = lines(study.excluded(), directory, language).stream()
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.unit().exclusion()), TreeMap::new, Collectors.toList()));
        return new StudyPage(study, groups, excluded, lines(drift, directory, language), zone);
    }

    /** The title is shown in another language than the reader's. */
    public boolean isForeign(Locale reader) {
        return !study.words().titleLanguage(reader).equals(reader.getLanguage());
    }

    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public int out() {
        return study.excluded().size();
    }

    private static List<Line> lines(List<StudyUnit> units, Directory directory, Locale language) {
        return units.stream().map(unit -> Line.of(unit, directory, language)).toList();
    }
}
