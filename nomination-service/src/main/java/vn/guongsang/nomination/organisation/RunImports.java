package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.guongsang.platform.events.Outage;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.platform.scope.Centres;

/** Has files read at once when they are there, and goes on with what a stop has cut short. */
@Component
class RunImports {

    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);

    private final Imports imports;
    private final ReadFile readFile;
    private final Centres centres;

    RunImports(Imports imports, ReadFile readFile, Centres centres) {
        this.imports = imports;
        this.readFile = readFile;
        this.centres = centres;
    }

    @TransactionalEventListener
    void on(ImportAsked asked) {
        Thread.ofVirtual()
                .name("reads import ", 0)
                .start(
                        () ->
                                CentreScope.call(
                                        asked.centre(),
                                        () -> {
                                            run(asked.centre(), asked.importId());
                                            return true;
                                        }));
    }

    @Scheduled(cron = "${guongsang.sweep:0 * * * * *}")
    void goOn() {
        centres.eachCentre(centre -> imports.running().forEach(id -> run(centre, id)));
    }

    private void run(UUID centre, UUID id) {
        try {
            readFile.read(new ReadFile.Command(centre, id));
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) {
                LOG.warn("Import {} is tried again: {}", id, failure.getMessage());
            } else {
                LOG.error("Import {} failed", id, failure);
                var problem = new ImportProblem(1, null, "import-failed", List.of());
                imports.finish(id, "REFUSED", 0, 0, List.of(problem));
            }
        }
    }
}
