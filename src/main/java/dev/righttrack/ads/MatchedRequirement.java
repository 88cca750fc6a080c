package dev.righttrack.ads;

import dev.righttrack.reading.AdRequirement;

/**
 * What an ad names, held against a person.
 *
 * @param requirement what the ad names, with its sentence
 * @param state whether the person has it
 * @param because what that rests on; empty where nothing is known
 */
public record MatchedRequirement(AdRequirement requirement, MatchState state, String because) {}
