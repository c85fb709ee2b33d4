#include "app/exchange/filescan.h"

#include <QByteArrayMatcher>
#include <QFile>

#include <algorithm>

namespace liaison {

qint64 occurrencesInFile(const QString &path, QByteArrayView pattern, qint64 enough)
{
    constexpr qint64 BlockSize = 1 << 20;
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 0;

    const QByteArrayMatcher matcher{pattern.data(), pattern.size()};
    QByteArray block;
    qint64 found = 0;
    for (;;) {
        const QByteArray more = file.read(BlockSize);
        if (more.isEmpty())
            return found;
        // What is kept of the block before is too short to hold the pattern once more.
        block = block.last(std::min(block.size(), pattern.size() - 1)) + more;
        for (qsizetype at = matcher.indexIn(block); at >= 0;
             at = matcher.indexIn(block, at + pattern.size())) {
            if (++found >= enough)
                return found;
        }
    }
}

} // namespace liaison
