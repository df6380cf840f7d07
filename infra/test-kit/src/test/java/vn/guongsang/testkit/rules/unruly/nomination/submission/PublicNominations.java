package vn.guongsang.testkit.rules.unruly.nomination.submission;

import java.util.UUID;
import org.springframework.data.repository.Repository;

public interface PublicNominations extends Repository<SettableNomination, UUID> {}
