#pragma once

#include "app/base/result.h"
#include "app/domain/fielderrors.h"

#include <QStringList>
#include <QTest>

#include <functional>

namespace liaison::test {

/// Texts at the edge of what a field takes.
inline QString textOf(qsizetype characters)
{
    return QString{characters, u'字'};
}

/// Half of a four-byte character, as a broken program may hand it over.
inline QString brokenText()
{
    return QStringLiteral("甲") + QChar{0xd842};
}

template <typename T>
[[nodiscard]] QStringList faultyFields(const Result<T, FieldErrors> &result)
{
    return result ? QStringList{} : QStringList{result.error().keys()};
}

/// Every sentence must say something and end like one.
inline void verifySentences(const FieldErrors &errors)
{
    for (auto error = errors.cbegin(); error != errors.cend(); ++error)
        QVERIFY2(error.value().size() > 5 && error.value().endsWith(u'.'), qPrintable(error.key()));
}

} // namespace liaison::test
