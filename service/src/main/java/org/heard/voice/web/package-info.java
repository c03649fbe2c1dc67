/// The pages on which conversations with children and what they ask for are recorded and answered.
@NullMarked
package org.heard.voice.web;

import org.jspecify.annotations.NullMarked;
