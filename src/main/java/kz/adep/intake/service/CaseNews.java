package kz.adep.intake.service;

import java.util.Optional;
import kz.adep.notification.Followers;
import kz.adep.notification.Followers.Standing;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;

/** Whether and where the holder of a tracking code is told by mail that there is news. */
@Service
public class CaseNews {

    private final Followers followers;

    CaseNews(Followers followers) {
        this.followers = followers;
    }

    public boolean isServed() {
        return followers.areServed();
    }

    public Optional<Standing> of(CaseCode code) {
        return ActingScope.call(code.holder(), () -> followers.standing(code.hash()));
    }

    public void ask(CaseCode code, String address, String language) {
        ActingScope.run(code.holder(), () -> followers.ask(code.hash(), address, language));
    }

    public boolean confirm(CaseCode code, String typed) {
        return ActingScope.call(code.holder(), () -> followers.confirm(code.hash(), typed));
    }

    public void remove(CaseCode code) {
        ActingScope.run(code.holder(), () -> followers.remove(code.hash()));
    }
}
