package vn.guongsang.platform.faults;

/**
 * Named places in the running code where a test may make the process die, pause or misbehave.
 * Asleep unless the profile {@code faults} is on.
 */
public interface FaultPoints {

    /** Does nothing, ever. */
    FaultPoints ASLEEP =
            new FaultPoints() {
                @Override
                public void reached(String point) {}

                @Override
                public boolean misbehaves(String bug) {
                    return false;
                }

                @Override
                public boolean asleep() {
                    return true;
                }
            };

    /** The code has come to this point; an armed point ends the process or holds it up here. */
    void reached(String point);

    /** Whether a bug has been planted, to prove that the checks would see it. */
    boolean misbehaves(String bug);

    /** Whether nothing can be armed or planted in this process. */
    default boolean asleep() {
        return false;
    }
}
