package kz.adep.casework.service.demo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.adep.account.StaffNames;
import kz.adep.account.StaffRole;
import kz.adep.casework.CaseFilter;
import kz.adep.casework.CaseFilter.Tab;
import kz.adep.casework.domain.link.CaseLink.Kind;
import kz.adep.casework.service.CaseWork;
import kz.adep.casework.service.Inbox;
import kz.adep.casework.service.desk.Listing;
import kz.adep.casework.service.desk.SavedViews;
import kz.adep.casework.service.draft.CaseDrafts;
import kz.adep.casework.service.handover.Handovers;
import kz.adep.casework.service.link.Links;
import kz.adep.directory.Directory;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import kz.adep.shared.DemoPart;
import org.springframework.stereotype.Component;

/** Two saved views, a merged pair and a draft of the first office, and cases handed over at the Agency. */
@Component
class DemoDesk implements DemoPart {

    private static final int BODY = 120;

    private final SavedViews views;
    private final Links links;
    private final CaseDrafts drafts;
    private final Handovers handovers;
    private final Inbox inbox;
    private final CaseWork work;
    private final StaffNames staff;
    private final Directory directory;

    DemoDesk(
            SavedViews views,
            Links links,
            CaseDrafts drafts,
            Handovers handovers,
            Inbox inbox,
            CaseWork work,
            StaffNames staff,
            Directory directory) {
        this.views = views;
        this.links = links;
        this.drafts = drafts;
        this.handovers = handovers;
        this.inbox = inbox;
        this.work = work;
        this.staff = staff;
        this.directory = directory;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public void load() {
        accounts(ActingAs.office(BODY, new UUID(0, 0)), StaffRole.COMMISSIONER).stream()
                .findFirst()
                .ifPresent(account -> ActingScope.run(ActingAs.office(BODY, account), this::arrange));
        int agency = directory.authorisedBody().id();
        List<UUID> officers = accounts(ActingAs.agency(agency, new UUID(0, 0)), StaffRole.AGENCY_OFFICER);
        if (officers.size() > 1) {
            ActingScope.run(ActingAs.agency(agency, officers.get(0)), () -> handOver(officers.get(1), officers.get(0)));
        }
    }

    /** The saved views come last: a load cut short before them begins again. */
    private void arrange() {
        if (!views.all().isEmpty()) {
            return;
        }
        List<UUID> open = open();
        if (open.size() > 2) {
            if (links.of(open.get(0)).isEmpty()) {
                links.link(open.get(0), open.get(1), Kind.DUPLICATE);
            }
            drafts.keep(open.get(2), "note", "Құжаттарды сұрату керек: ", -1);
        }
        views.save("Осы аптадағы мерзімдер", Listing.parse(Map.of("tab", "SOON", "order", "DUE")));
        views.save("Шағымдар, ескісі бірінші", Listing.parse(Map.of("kind", "MISCONDUCT", "order", "RECEIVED")));
    }

    private void handOver(UUID absent, UUID present) {
        List<UUID> open = open();
        if (open.isEmpty() || handovers.any()) {
            return;
        }
        open.stream().limit(2).forEach(id -> work.assign(id, absent));
        handovers.handOver(absent, List.of(present), "Еңбек демалысында");
    }

    private List<UUID> open() {
        return inbox.after(Listing.of(CaseFilter.tab(Tab.OPEN)), null, 3).stream()
                .map(Inbox.Line::id)
                .toList();
    }

    private List<UUID> accounts(ActingAs anybody, StaffRole role) {
        return ActingScope.call(anybody, staff::colleagues).stream()
                .filter(colleague -> colleague.role() == role)
                .map(StaffNames.Colleague::id)
                .toList();
    }
}
