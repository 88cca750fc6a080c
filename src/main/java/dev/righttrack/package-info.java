/** RightTrack: explained advice on careers in AI teams; {@code RightTrack} is the way in. */
@NullMarked
package dev.righttrack;

import org.jspecify.annotations.NullMarked;
