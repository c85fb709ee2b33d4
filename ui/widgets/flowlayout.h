#pragma once

#include <QLayout>
#include <QList>

#include <memory>
#include <vector>

namespace liaison {

/// Places widgets in rows like words: what does not fit goes to the next row. One widget may take the room
/// that is left in its row.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr) : QLayout{parent} {}
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    /// Grows into the room that its row leaves.
    void setStretching(QWidget *widget) { m_stretching.append(widget); }

    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return place({0, 0, width, 0}, false); }
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Gives the height.
    int place(const QRect &rect, bool really) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    QList<QWidget *> m_stretching;
};

} // namespace liaison
