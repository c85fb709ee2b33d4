#include "app/base/clock.h"
#include "app/base/uid.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;

using liaison::FixedClock;
using liaison::Uid;
using liaison::UidGenerator;

namespace {

constexpr qint64 Moment = 0x0198'c3a2'5e10; // milliseconds since 1970, in August 2025

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

qint64 millisecondsOf(const Uid &uid)
{
    qint64 result = 0;
    for (int i = 0; i < 6; ++i)
        result = result << 8 | static_cast<quint8>(uid.bytes().at(i));
    return result;
}

} // namespace

class TestUid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLaidOutAsVersion7()
    {
        const Uid uid = Uid::make(Moment, 0xffff'ffff'ffff'fabcULL, 0xffff'ffff'ffff'fff1ULL);
        QCOMPARE(uid.text(), u"0198c3a2-5e10-7abc-bfff-fffffffffff1"_s);
        QCOMPARE(millisecondsOf(uid), Moment);

        const QUuid reference = QUuid::fromRfc4122(uid.bytes());
        QCOMPARE(reference.variant(), QUuid::DCE);
        QCOMPARE(uid.text(), reference.toString(QUuid::WithoutBraces));
    }

    void isReadFromItsTextAndBytes()
    {
        const Uid uid = Uid::make(Moment, 1, 2);
        QCOMPARE(Uid::fromText(uid.text()), uid);
        QCOMPARE(Uid::fromText(uid.text().toUpper()), uid);
        QCOMPARE(Uid::fromBytes(uid.bytes()), uid);
        QCOMPARE(QString::fromLatin1(uid.latin1().data(), Uid::TextSize), uid.text());
    }

    void refusesAnythingElse_data()
    {
        QTest::addColumn<QString>("text");
        const QString good = Uid::make(Moment, 1, 2).text();
        QTest::newRow("empty") << QString{};
        QTest::newRow("too short") << good.chopped(1);
        QTest::newRow("something behind") << good + u'0';
        QTest::newRow("braces") << u'{' + good + u'}';
        QTest::newRow("blank in front") << u' ' + good.chopped(1);
        QTest::newRow("no dashes") << QString{good}.remove(u'-') + u"0000"_s;
        QTest::newRow("dash in the wrong place") << QString{good}.replace(7, 2, u"-a"_s);
        QTest::newRow("not hexadecimal") << QString{good}.replace(0, 1, u"g"_s);
        QTest::newRow("full-width digit") << QString{good}.replace(0, 1, u"０"_s);
    }

    void refusesAnythingElse()
    {
        QFETCH(const QString, text);
        QVERIFY(!Uid::fromText(text));
    }

    void refusesBytesOfAnotherLength()
    {
        QVERIFY(!Uid::fromBytes({}));
        QVERIFY(!Uid::fromBytes(QByteArray(15, 'x')));
        QVERIFY(!Uid::fromBytes(QByteArray(17, 'x')));
    }

    void sortsByTimeAsTextAsBytesAndAsValue()
    {
        const Uid early = Uid::make(Moment, 0xfff, ~0ULL);
        const Uid late = Uid::make(Moment + 1, 0, 0);
        QVERIFY(early < late);
        QVERIFY(early.text() < late.text());
        QVERIFY(early.bytes() < late.bytes());
    }

    void growsWhileTheClockStandsStill()
    {
        const FixedClock clock{at(Moment)};
        UidGenerator uids{clock};
        Uid last = uids.next();
        for (int i = 0; i < 20'000; ++i) { // several times what one millisecond can number
            const Uid next = uids.next();
            QVERIFY(next > last);
            QCOMPARE(static_cast<quint8>(next.bytes().at(6)) >> 4, 7);
            QCOMPARE(static_cast<quint8>(next.bytes().at(8)) >> 6, 2);
            last = next;
        }
    }

    void growsWhenTheClockIsSetBack()
    {
        FixedClock clock{at(Moment)};
        UidGenerator uids{clock};
        const Uid before = uids.next();
        clock.set(at(Moment - 3'600'000));
        const Uid after = uids.next();
        QVERIFY(after > before);

        clock.set(at(Moment + 5));
        const Uid caughtUp = uids.next();
        QVERIFY(caughtUp > after);
        QCOMPARE(millisecondsOf(caughtUp), Moment + 5);
    }

    void repeatsWithTheSameSeedOnly()
    {
        const FixedClock clock{at(Moment)};
        UidGenerator first{clock, 7};
        UidGenerator second{clock, 7};
        UidGenerator other{clock, 8};
        for (int i = 0; i < 5'000; ++i) {
            const Uid uid = first.next();
            QCOMPARE(second.next(), uid);
            QVERIFY(other.next() != uid);
        }
    }

    void differsBetweenGeneratorsWithoutASeed()
    {
        const FixedClock clock{at(Moment)};
        QSet<Uid> seen;
        for (int i = 0; i < 100; ++i)
            seen.insert(UidGenerator{clock}.next());
        QCOMPARE(seen.size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestUid)

#include "tst_uid.moc"
