package kz.adep.seed;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Seeds once everything stands, and ends: an application started to seed serves nobody. */
@Component
@ConditionalOnProperty("adep.seed.cases")
class SeedAtStart implements ApplicationRunner {

    private final Seeding seeding;
    private final SeedSettings settings;
    private final ApplicationContext context;

    SeedAtStart(Seeding seeding, SeedSettings settings, ApplicationContext context) {
        this.seeding = seeding;
        this.settings = settings;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        seeding.seed(settings.order());
        SpringApplication.exit(context);
    }
}
