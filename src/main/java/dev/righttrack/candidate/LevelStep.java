package dev.righttrack.candidate;

/**
 * One level step of one skill.
 *
 * @param skill the skill's name
 * @param level the level reached by it, above the lowest
 */
public record LevelStep(String skill, String level) {

    @Override
    public String toString() {
        return skill + " to " + level;
    }
}
