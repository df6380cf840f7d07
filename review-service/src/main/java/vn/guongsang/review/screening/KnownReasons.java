package vn.guongsang.review.screening;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.problems.FieldProblem;

/** The reasons that the centre knows today. */
@Component
public class KnownReasons {

    private final Settings settings;
    private final Setting<ReasonCatalogue> setting;

    KnownReasons(Settings settings, Setting<ReasonCatalogue> setting) {
        this.settings = settings;
        this.setting = setting;
    }

    @Transactional(readOnly = true)
    public ReasonCatalogue today() {
        return settings.today(setting);
    }

    /**
     * The same reasons.
     *
     * @throws CaseRefused.BadReasons naming every place, if the catalogue has not this code or the
     *     code says nothing without words
     */
    Reasons checked(Reasons given) {
        var catalogue = today();
        var broken = new ArrayList<FieldProblem>();
        for (int i = 0; i < given.list().size(); i++) {
            broken.addAll(broken("/reasons/" + i, given.list().get(i), catalogue));
        }
        if (!broken.isEmpty()) {
            throw new CaseRefused.BadReasons(broken);
        }
        return given;
    }

    private static List<FieldProblem> broken(String at, Reason given, ReasonCatalogue catalogue) {
        var broken = new ArrayList<FieldProblem>();
        var text = given.text();
        if (text == null ? given.code().equals(ReasonCatalogue.OTHER) : text.isBlank()) {
            broken.add(new FieldProblem(at + "/text", "required"));
        }
        if (!catalogue.knows(given.code())) {
            broken.add(new FieldProblem(at + "/code", "unknown-code"));
        }
        return broken;
    }
}
