package kz.adep.casework.service.recusal;

import java.util.Optional;
import java.util.UUID;
import kz.adep.shared.ActingAs;
import kz.adep.shared.ActingScope;
import org.springframework.stereotype.Service;

/**
 * Decisions of the Agency on recusals. A case that stays with its body is not shown to it; what follows there is done as a
 * job of that body, once the decision stands and with it who is shut out.
 */
@Service
public class AgencyRulings {

    private final Rulings rulings;

    AgencyRulings(Rulings rulings) {
        this.rulings = rulings;
    }

    public void decide(UUID recusalId, boolean granted, String answer) {
        Optional<Integer> body = rulings.decide(recusalId, granted, answer);
        body.ifPresent(home -> ActingScope.run(ActingAs.officeJob(home), () -> rulings.followedAtHome(recusalId)));
    }
}
