package kz.adep.discipline.service.register;

import java.util.UUID;
import kz.adep.casework.PersonalDetails;
import kz.adep.discipline.domain.register.InfluenceMeasure;
import kz.adep.vault.Vault;
import kz.adep.vault.WrappedKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Seals to whom a measure was applied, under a key of its own, because it may belong to no case. */
@Component
class MeasureSeals {

    private final Vault vault;
    private final JsonMapper json;

    MeasureSeals(Vault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    InfluenceMeasure.Person seal(UUID measure, PersonalDetails person) {
        WrappedKey key = vault.newKey(measure);
        return new InfluenceMeasure.Person(
                key, vault.seal(key, measure, InfluenceMeasure.COLUMN, measure, json.writeValueAsString(person)));
    }
}
