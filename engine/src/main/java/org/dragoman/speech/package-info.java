/** Who says so: statements with speaker, addressees, stance and exact scope. Start at {@code SpeechFinder}. */
@NullMarked
package org.dragoman.speech;

import org.jspecify.annotations.NullMarked;
