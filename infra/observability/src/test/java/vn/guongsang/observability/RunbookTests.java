package vn.guongsang.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is woken finds what to do. */
class RunbookTests {
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final Pattern PANEL = Pattern.compile("[Bb]oard (\\d), \"([^\"]+)\"");

    @Test
    void everyAlertHasItsRunbookAndEveryRunbookItsAlert() {
        var runbooks = new TreeSet<String>();
        Folder.files("runbooks", ".md").forEach(file -> runbooks.add(Folder.name(file)));
        runbooks.remove("README");

        assertThat(runbooks).isEqualTo(Alerts.names());
    }

    @Test
    void everyRunbookSaysWhatItMeansWhomItHurtsHowToLookAndWhatToDo() {
        for (var name : Alerts.names()) {
            var text = runbook(name);
            assertThat(text).startsWith("# " + name + "\n").contains("\n```sh\n");
            assertThat(HEADING.matcher(text).results().map(found -> found.group(1)))
                    .as(name)
                    .containsExactly("Meaning", "Impact", "Diagnosis", "Mitigation");
        }
    }

    @Test
    void runbooksPointAtPanelsThatAreThere() {
        for (var name : Alerts.names()) {
            var panels = PANEL.matcher(runbook(name)).results().toList();
            assertThat(panels).as(name).isNotEmpty();
            for (var panel : panels) {
                assertThat(board(panel.group(1)).panelTitles()).as(name).contains(panel.group(2));
            }
        }
    }

    private static Board board(String number) {
        return Board.all().stream()
                .filter(board -> board.title().startsWith(number + " "))
                .findFirst()
                .orElseThrow();
    }

    private static String runbook(String alert) {
        return Folder.text(Folder.ROOT.resolve("runbooks").resolve(alert + ".md"));
    }
}
