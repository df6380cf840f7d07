package vn.guongsang.systemtests.evidence;

import java.util.List;
import java.util.Map;
import vn.guongsang.contracts.Topic.Service;

/** All that there is to see of the system at one moment at which nothing moves. */
public record Evidence(
        List<Rows.Nomination> nominations,
        List<Rows.Obligation> obligations,
        List<Rows.Progress> progress,
        List<Rows.Case> cases,
        List<Rows.Proposal> proposals,
        List<Rows.Message> messages,
        List<Rows.Decision> messageSettings,
        List<Rows.Cell> cells,
        List<Rows.CellNomination> cellNominations,
        Map<Service, List<Rows.Outgoing>> outboxes,
        Map<Service, List<Rows.Applied>> inboxes,
        Map<Service, List<Rows.Parked>> parked,
        List<LogRecord> log,
        List<Mail> mails) {

    public Evidence {
        nominations = List.copyOf(nominations);
        obligations = List.copyOf(obligations);
        progress = List.copyOf(progress);
        cases = List.copyOf(cases);
        proposals = List.copyOf(proposals);
        messages = List.copyOf(messages);
        messageSettings = List.copyOf(messageSettings);
        cells = List.copyOf(cells);
        cellNominations = List.copyOf(cellNominations);
        outboxes = Map.copyOf(outboxes);
        inboxes = Map.copyOf(inboxes);
        parked = Map.copyOf(parked);
        log = List.copyOf(log);
        mails = List.copyOf(mails);
    }
}
