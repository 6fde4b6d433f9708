package kz.adep.casework.service.notice;

import java.util.UUID;
import kz.adep.account.StaffRole;
import kz.adep.casework.CaseNumber;
import kz.adep.casework.domain.CaseFile;
import kz.adep.directory.Directory;
import kz.adep.notification.Audience;
import kz.adep.notification.Bell;
import kz.adep.notification.Followers;
import kz.adep.notification.Notice;
import kz.adep.shared.ActingScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What of a case rings whose bell. A withheld case rings at the Agency only. */
@Service
public class CaseNotices {

    private final Bell bell;
    private final Followers followers;
    private final Directory directory;

    CaseNotices(Bell bell, Followers followers, Directory directory) {
        this.bell = bell;
        this.followers = followers;
        this.directory = directory;
    }

    /** To who follows the case and asked to be told by mail: that there is news, and nothing else. */
    public void news(CaseFile file) {
        file.codeHash()
                .ifPresent(code ->
                        followers.tell(code, ActingScope.current().stateBody().orElseThrow()));
    }

    public void arrived(CaseFile file) {
        tellHandler(file, file.claimed().isPresent() ? "casework.bell.claimed" : "casework.bell.arrived");
    }

    public void applicantWrote(CaseFile file) {
        tellHandler(file, "casework.bell.applicant-wrote");
    }

    public void withdrawn(CaseFile file) {
        tellHandler(file, "casework.bell.withdrawn");
    }

    /** Told once the case lies before the head. */
    public void approvalAsked(CaseFile file) {
        bell.ring(notice(file, "casework.bell.approval-asked"), heads(file.stateBodyId(), file.withheld()));
    }

    public void approved(CaseFile file) {
        tellHandler(file, "casework.bell.approved");
    }

    public void sentBack(CaseFile file) {
        tellHandler(file, "casework.bell.sent-back");
    }

    /** The working days changed, and with them a day by which something is due. */
    public void recounted(CaseFile file) {
        tellHandler(file, "casework.bell.recounted");
    }

    /** To who asked for more time, of a case whose term cannot be extended any more. */
    public void extensionDropped(CaseFile file, UUID askedBy) {
        bell.ring(
                notice(file, "casework.bell.extension-dropped"),
                handlers(file.stateBodyId(), file.withheld(), askedBy));
    }

    private void tellHandler(CaseFile file, String message) {
        bell.ring(
                notice(file, message),
                handlers(file.stateBodyId(), file.withheld(), file.assignee().orElse(null)));
    }

    private Notice notice(CaseFile file, String message) {
        CaseNumber number = file.number(directory.body(file.stateBodyId()).code());
        return Notice.of(message, number, path(file.getId(), file.withheld())).keptToTheHour(file.isAnonymous());
    }

    /** Who handles the case, or may take it up. */
    public Audience handlers(int stateBodyId, boolean withheld, @Nullable UUID assignee) {
        return (withheld ? agency() : Audience.of(stateBodyId, StaffRole.COMMISSIONER)).or(assignee);
    }

    public Audience heads(int stateBodyId, boolean withheld) {
        return withheld ? agency() : Audience.of(stateBodyId, StaffRole.HEAD);
    }

    public static String path(UUID caseId, boolean withheld) {
        return (withheld ? "/agency/cases/" : "/office/cases/") + caseId;
    }

    private Audience agency() {
        return Audience.of(directory.authorisedBody().id(), StaffRole.AGENCY_OFFICER);
    }
}
