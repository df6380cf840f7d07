package vn.guongsang.platform.access;

import java.util.UUID;
import java.util.stream.Stream;

/**
 * Who may do one thing: by role, and where it is about a unit, by the relation to that unit. Which
 * centre somebody works for is no question here, since the fence of the database answers it; what
 * state a thing has to be in is for its aggregate to say.
 *
 * <p>A service names its permissions in one class, its {@code Policy}; a house rule keeps roles out
 * of everything else.
 */
public final class Permission {

    private static final Role[] NONE = {};

    private final Role[] anywhere;
    private final Role[] inTheirUnit;
    private final boolean whoeverIsOfTheUnit;

    private Permission(Role[] anywhere, Role[] inTheirUnit, boolean whoeverIsOfTheUnit) {
        this.anywhere = anywhere.clone();
        this.inTheirUnit = inTheirUnit.clone();
        this.whoeverIsOfTheUnit = whoeverIsOfTheUnit;
    }

    /** For whoever has one of these roles, whatever unit it is about. */
    public static Permission of(Role... anywhere) {
        return new Permission(anywhere, NONE, false);
    }

    /** For whoever has one of these roles, about their own unit. */
    public static Permission inTheirUnit(Role... inTheirUnit) {
        return new Permission(NONE, inTheirUnit, false);
    }

    /** For everybody, about their own unit. */
    public static Permission ofEverybodyInTheirUnit() {
        return new Permission(NONE, NONE, true);
    }

    /** The same, and these roles whatever unit it is about. */
    public Permission andAnywhere(Role... others) {
        return new Permission(
                Stream.of(anywhere, others).flatMap(Stream::of).toArray(Role[]::new),
                inTheirUnit,
                whoeverIsOfTheUnit);
    }

    /** Whether somebody has it about every unit. */
    public boolean isGivenAnywhere(Actor by) {
        return by.isAny(anywhere);
    }

    /** Whether somebody has it about this unit. */
    public boolean isGiven(Actor by, UUID unit) {
        return isGivenAnywhere(by)
                || (by.belongsTo(unit) && (whoeverIsOfTheUnit || by.isAny(inTheirUnit)));
    }

    /**
     * Insists that somebody has it at all, before it is said whether there is such a thing.
     *
     * @throws NotAllowed for whoever has it nowhere
     */
    public void require(Actor by) {
        if (!whoeverIsOfTheUnit) {
            by.require(Stream.of(anywhere, inTheirUnit).flatMap(Stream::of).toArray(Role[]::new));
        }
    }

    /**
     * Insists that somebody has it about this unit.
     *
     * @throws NotAllowed for whoever has it nowhere
     * @throws NotFound about another unit than theirs, as if it were not there
     */
    public void require(Actor by, UUID unit) {
        require(by);
        if (!isGivenAnywhere(by) && !by.belongsTo(unit)) {
            throw new NotFound();
        }
    }
}
