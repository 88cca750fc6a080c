package dev.righttrack.batch;

/**
 * How far a batch is.
 *
 * @param advised how many people are advised
 * @param rejected how many records are rejected
 * @param read how many bytes of the inputs are read, as they lie there
 * @param size how many there are; 0 if nobody knows
 */
public record BatchProgress(long advised, long rejected, long read, long size) {}
