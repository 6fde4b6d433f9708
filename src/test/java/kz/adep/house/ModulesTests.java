package kz.adep.house;

import kz.adep.Adep;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {

    @Test
    void everyFeatureImportsOnlyWhatItDeclares() {
        ApplicationModules.of(Adep.class).verify();
    }
}
