#pragma once

#include "app/services/lookupservice.h"
#include "tests/ui/support/testwindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

namespace liaison::test {

/// A clerk at the keyboard: key strokes go to whatever has the focus, and are counted.
class Keyboard
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count;
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text)
    {
        for (const QChar c : text) {
            ++m_count;
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
        }
    }
    /// Free text comes from an input method: not counted.
    static void write(const QString &text)
    {
        if (auto *area = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()))
            area->insertPlainText(text);
        else if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
            line->insert(text);
    }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget()->objectName(); }
    [[nodiscard]] int count() const noexcept { return m_count; }

private:
    int m_count = 0;
};

/// A station of the sample, and one of its deputies whose initials are hers alone there.
struct EntryPlace
{
    qint64 station = 0;
    QString stationName = {};
    DeputyChoice deputy = {};

    [[nodiscard]] QString initials() const { return deputy.keys.initials; }
};

[[nodiscard]] inline EntryPlace entryPlace(TestWindow &test)
{
    const QDate today = test.clock.today();
    const Result<LookupBook> book = LookupService{test.session()}.book();
    for (const DeputyChoice &deputy : book->deputies) {
        if (deputy.station == 0 || !deputy.held.contains(today))
            continue;
        const auto same = book->findDeputies(deputy.keys.initials, today, deputy.station, 2);
        const bool isOnly = same.size() == 1 || same.last()->station != deputy.station;
        if (same.first()->mandate == deputy.mandate && isOnly)
            return {deputy.station, deputy.stationName, deputy};
    }
    qFatal("the sample has no such deputy");
}

} // namespace liaison::test
