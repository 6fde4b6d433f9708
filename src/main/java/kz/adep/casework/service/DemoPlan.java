package kz.adep.casework.service;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.adep.calendar.WorkingCalendar;
import kz.adep.casework.Applicant;
import kz.adep.casework.Applicant.Identity;
import kz.adep.casework.CaseKind;
import kz.adep.casework.Channel;
import kz.adep.casework.NewCase;
import kz.adep.casework.PersonalDetails;
import kz.adep.shared.Quarter;

/** Which invented cases come in, and when: by chance, but by the same chance on every run. */
record DemoPlan(DemoStories stories, LocalDateTime now, ZoneId zone, WorkingCalendar calendar, Random random) {

    private static final int QUARTERS = 8;

    /** Days ago on which came in what is late, due soon and not so soon today, whatever day it is. */
    private static final List<Integer> STILL_OPEN = List.of(38, 30, 19, 18, 16, 9);

    /** A case to come, the story it tells, and whether nobody has ended it yet. */
    record Planned(NewCase newCase, DemoStories.Story story, boolean open) {}

    /** In the order in which they come in, so that their numbers follow their dates. */
    List<Planned> casesOf(int body, int number) {
        Stream<Planned> open = STILL_OPEN.stream()
                .map(ago -> planned(body, CaseKind.APPLICATION, today().minusDays(ago), false, true));
        Stream<Planned> others =
                IntStream.range(STILL_OPEN.size(), number).mapToObj(i -> planned(body, kind(), day(), false, false));
        return inOrder(Stream.concat(open, others));
    }

    List<Planned> withheldOf(List<Integer> bodies, int number) {
        return inOrder(IntStream.range(0, number)
                .mapToObj(i -> planned(
                        bodies.get(i % bodies.size()),
                        CaseKind.MISCONDUCT,
                        i < 2 ? today().minusDays(STILL_OPEN.get(i + 3)) : day(),
                        true,
                        i < 2)));
    }

    boolean chance(double of) {
        return random.nextDouble() < of;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** The day itself or the next working one, as far as the calendar knows. */
    LocalDate workingDay(LocalDate day) {
        LocalDate found = day;
        while (!isWorking(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    Instant at(LocalDate day, int firstHour, int lastHour) {
        LocalTime time = LocalTime.of(between(firstHour, lastHour), between(0, 59), between(0, 59));
        return day.atTime(time).atZone(zone).toInstant();
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    private List<Planned> inOrder(Stream<Planned> cases) {
        Instant present = now.atZone(zone).toInstant();
        return cases.filter(planned -> planned.newCase().receivedAt().isBefore(present))
                .sorted(Comparator.comparing(planned -> planned.newCase().receivedAt()))
                .toList();
    }

    private Planned planned(int body, CaseKind kind, LocalDate day, boolean withheld, boolean open) {
        DemoStories.Story story = stories.pick(kind, withheld, random);
        Channel channel = withheld ? Channel.PUBLIC_FORM : channel(kind);
        Instant received = channel == Channel.PUBLIC_FORM ? at(day, 7, 22) : at(workingDay(day), 9, 17);
        boolean named = story.post() != null && chance(0.8);
        return new Planned(
                new NewCase(
                        body,
                        withheld,
                        kind,
                        story.type(),
                        story.topic(),
                        channel,
                        applicant(story, channel),
                        received,
                        story.subject(),
                        stories.narrative(story, random),
                        named ? List.of(stories.concerned(story, random)) : List.of(),
                        channel == Channel.PUBLIC_FORM ? tracking() : null),
                story,
                open);
    }

    private Applicant applicant(DemoStories.Story story, Channel channel) {
        boolean consultation = story.kind() == CaseKind.CONSULTATION;
        Applicant.Kind kind = consultation || story.isOfServant()
                ? Applicant.Kind.CIVIL_SERVANT
                : chance(0.12) ? Applicant.Kind.LEGAL_ENTITY : Applicant.Kind.CITIZEN;
        Identity identity = identity(consultation ? 0.6 : channel == Channel.PUBLIC_FORM ? 0.2 : 0.05);
        return new Applicant(kind, identity, story.language(), details(story, kind, identity));
    }

    private PersonalDetails details(DemoStories.Story story, Applicant.Kind kind, Identity identity) {
        if (identity == Identity.ANONYMOUS) {
            return PersonalDetails.none();
        }
        return kind == Applicant.Kind.LEGAL_ENTITY
                ? stories.organisation(story, random)
                : stories.person(story, random);
    }

    private Identity identity(double anonymous) {
        if (chance(anonymous)) {
            return Identity.ANONYMOUS;
        }
        return chance(0.2) ? Identity.CONFIDENTIAL : Identity.NAMED;
    }

    private CaseKind kind() {
        double part = random.nextDouble();
        return part < 0.52 ? CaseKind.APPLICATION : part < 0.77 ? CaseKind.CONSULTATION : CaseKind.MISCONDUCT;
    }

    private Channel channel(CaseKind kind) {
        double part = random.nextDouble();
        if (kind == CaseKind.CONSULTATION) {
            return part < 0.5 ? Channel.RECEPTION : part < 0.85 ? Channel.PHONE : Channel.PUBLIC_FORM;
        }
        if (part < 0.55) {
            return Channel.PUBLIC_FORM;
        }
        return part < 0.7
                ? Channel.E_OTINISH
                : part < 0.82 ? Channel.PAPER : part < 0.92 ? Channel.RECEPTION : Channel.PHONE;
    }

    /** Some of the last weeks, so that something is new, something due soon and something late. */
    private LocalDate day() {
        double part = random.nextDouble();
        if (part < 0.13) {
            return today().minusDays(between(0, 20));
        }
        if (part < 0.17) {
            return today().minusDays(between(21, 34));
        }
        LocalDate first = first().firstDay();
        return first.plusDays(random.nextInt((int) (today().minusDays(35).toEpochDay() - first.toEpochDay())));
    }

    private Quarter first() {
        return Stream.iterate(Quarter.of(today()), Quarter::previous)
                .skip(QUARTERS)
                .findFirst()
                .orElseThrow();
    }

    private boolean isWorking(LocalDate day) {
        return calendar.covers(day)
                ? calendar.isWorking(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private NewCase.Tracking tracking() {
        byte[] nobodysCode = new byte[32];
        random.nextBytes(nobodysCode);
        return new NewCase.Tracking(nobodysCode, nobodysCode);
    }
}
