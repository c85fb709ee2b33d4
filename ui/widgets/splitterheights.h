#pragma once

class QSplitter;

namespace liaison {

/// Gives the scroll area at the top of a vertical splitter the height that its content needs, but at most
/// half of the room; the rest goes below.
void fitHeights(QSplitter &splitter);

} // namespace liaison
