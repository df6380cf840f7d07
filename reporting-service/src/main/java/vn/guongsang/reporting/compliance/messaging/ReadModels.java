package vn.guongsang.reporting.compliance.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.rebuild.Rebuildable;

/** What can be built anew, and which consumers write it; the migration names the tables. */
@Configuration
class ReadModels {

    /** With the dossiers, since the end of one says that its nomination was given up. */
    @Bean
    Rebuildable rebuildableCompliance() {
        return new Rebuildable("compliance", Set.of("reporting.compliance", "reporting.dossiers"));
    }

    @Bean
    Rebuildable rebuildableUnits() {
        return new Rebuildable("units", Set.of("reporting.units"));
    }
}
