package kz.adep.intake.service;

import java.util.Optional;
import kz.adep.intake.service.limit.LetterGate;
import kz.adep.limits.Source;
import kz.adep.notification.Followers;
import kz.adep.notification.Followers.Standing;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;

/** Whether and where the holder of a tracking code is told by mail that there is news. */
@Service
public class CaseNews {

    private final Followers followers;
    private final LetterGate gate;

    CaseNews(Followers followers, LetterGate gate) {
        this.followers = followers;
        this.gate = gate;
    }

    public boolean isServed() {
        return followers.areServed();
    }

    public Optional<Standing> of(CaseCode code) {
        return ActingScope.call(code.holder(), () -> followers.standing(code.hash()));
    }

    /**
     * Has a code sent to the address.
     *
     * @throws kz.adep.intake.service.limit.SendAgainLater when too many are asked for from there just now
     */
    public void ask(CaseCode code, String address, String language, Source source) {
        gate.admit(code, source);
        ActingScope.run(code.holder(), () -> followers.ask(code.hash(), address, language));
    }

    public boolean confirm(CaseCode code, String typed) {
        return ActingScope.call(code.holder(), () -> followers.confirm(code.hash(), typed));
    }

    public void remove(CaseCode code) {
        ActingScope.run(code.holder(), () -> followers.remove(code.hash()));
    }
}
