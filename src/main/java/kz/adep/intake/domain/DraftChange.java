package kz.adep.intake.domain;

import java.util.List;
import kz.adep.casework.Applicant;
import kz.adep.casework.PersonalDetails;
import kz.adep.upload.Upload;
import org.jspecify.annotations.Nullable;

/** A draft on its way to the next one, which differs in few answers. */
final class DraftChange {

    Applicant.@Nullable Kind sender;
    Applicant.@Nullable Identity identity;

    @Nullable
    Matter matter;

    @Nullable
    Alarm alarm;

    @Nullable
    Boolean contested;

    @Nullable
    Addressee addressee;

    @Nullable
    Boolean aboutHead;

    @Nullable
    List<Concerned> concerned;

    @Nullable
    Story story;

    @Nullable
    List<Upload> documents;

    @Nullable
    PersonalDetails details;

    @Nullable
    String language;

    @Nullable
    Unfinished unfinished;

    DraftChange(Draft from) {
        this.sender = from.sender();
        this.identity = from.identity();
        this.matter = from.matter();
        this.alarm = from.alarm();
        this.contested = from.contested();
        this.addressee = from.addressee();
        this.aboutHead = from.aboutHead();
        this.concerned = from.concerned();
        this.story = from.story();
        this.documents = from.documents();
        this.details = from.details();
        this.language = from.language();
        this.unfinished = from.unfinished();
    }

    Draft draft() {
        return new Draft(
                sender,
                identity,
                matter,
                alarm,
                contested,
                addressee,
                aboutHead,
                concerned,
                story,
                documents,
                details,
                language,
                unfinished);
    }
}
