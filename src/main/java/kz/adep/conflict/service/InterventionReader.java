package kz.adep.conflict.service;

import java.util.List;
import java.util.UUID;
import kz.adep.conflict.domain.Intervention;
import kz.adep.conflict.domain.InterventionRegister;
import kz.adep.conflict.domain.Strike;
import kz.adep.conflict.domain.Undertaking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the interventions of the acting office. */
@Service
@Transactional(readOnly = true)
public class InterventionReader {

    private final InterventionRegister register;

    InterventionReader(InterventionRegister register) {
        this.register = register;
    }

    /** An intervention as it is shown. */
    public record View(UUID id, Undertaking facts, @Nullable Strike strike, int version) {

        static View of(Intervention intervention) {
            return new View(
                    intervention.getId(),
                    intervention.undertaking(),
                    intervention.struck().orElse(null),
                    intervention.version());
        }
    }

    /** The latest first. */
    public List<View> all() {
        return register.inOrder().stream().map(View::of).toList();
    }

    public View get(UUID id) {
        return View.of(register.get(id));
    }
}
